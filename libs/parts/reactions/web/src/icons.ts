export {
  IconBulb,
  IconConfetti,
  IconHeart,
  IconLifebuoy,
  IconMoodPlus,
  IconMoodSmile,
  IconThumbUp,
} from '@tabler/icons-react';
