# /// script
# requires-python = ">=3.12"
# ///
import io
from collections.abc import Buffer


class Packet:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        return memoryview(self.data)


packet = Packet(b"head")
memoryview(packet)[0] = ord("H")
stream = io.BytesIO()
stream.write(packet)

assert packet.data == b"Head"
assert stream.getvalue() == b"Head"
assert isinstance(packet, Buffer) is True
print(stream.getvalue())
