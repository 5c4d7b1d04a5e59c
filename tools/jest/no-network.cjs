// No test reaches out: a connection to anything but this machine fails it.
const net = require('node:net');

const { connect } = net.Socket.prototype;
const isHere = (host) => host === undefined || /^(localhost|127(\.\d+){3}|::1)$/.test(host);

net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const host =
    typeof first === 'object' && first !== null
      ? first.host
      : typeof args[1] === 'string'
        ? args[1]
        : undefined;
  if (!isHere(host)) throw new Error(`A test reached for ${host}.`);
  return connect.apply(this, args);
};
