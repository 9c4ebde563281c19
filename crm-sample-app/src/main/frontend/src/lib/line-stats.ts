export interface LineStats {
  inboundBytes: number;
  outboundBytes: number;
}

/** Adds up the sound received and sent over `connections`. */
export async function lineStats(connections: Iterable<RTCPeerConnection>): Promise<LineStats> {
  const sum: LineStats = { inboundBytes: 0, outboundBytes: 0 };
  for (const connection of connections) {
    const report = await connection.getStats();
    report.forEach((entry: { type: string; bytesReceived?: number; bytesSent?: number }) => {
      if (entry.type === 'inbound-rtp') {
        sum.inboundBytes += entry.bytesReceived ?? 0;
      } else if (entry.type === 'outbound-rtp') {
        sum.outboundBytes += entry.bytesSent ?? 0;
      }
    });
  }
  return sum;
}
