import { type ASTVisitor, GraphQLError, Kind, type SelectionNode, type ValidationContext } from 'graphql';

/** What one document may ask. Refused before anything runs. */
export const documentLimits = {
  depth: 12,
  tokens: 2_000,
  aliases: 30,
  fields: 400,
  rootMutations: 5,
  directives: 30,
} as const;

/** Refuses documents that name, repeat or alias more than a screen ever needs. */
export function documentLimitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  let fields = 0;
  let refused = false;
  const refuse = (message: string) => {
    if (!refused) context.reportError(new GraphQLError(message));
    refused = true;
  };
  return {
    Field(node) {
      if (node.alias && ++aliases > documentLimits.aliases)
        refuse(`More than ${documentLimits.aliases} aliases.`);
      if (++fields > documentLimits.fields) refuse(`More than ${documentLimits.fields} fields.`);
    },
    Directive() {
      if (++directives > documentLimits.directives)
        refuse(`More than ${documentLimits.directives} directives.`);
    },
    OperationDefinition(node) {
      if (node.operation !== 'mutation') return;
      const acts = node.selectionSet.selections.filter(
        (selection: SelectionNode) => selection.kind === Kind.FIELD,
      );
      const names = acts.map((act) => act.name.value);
      if (acts.length > documentLimits.rootMutations || new Set(names).size < names.length)
        refuse('One act of a kind at a time, and few in one document.');
    },
  };
}
