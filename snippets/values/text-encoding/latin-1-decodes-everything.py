every_byte = bytes(range(256))
garbled = "caf\u00e9".encode("utf-8").decode("latin-1")

assert every_byte.decode("latin-1") == "".join(map(chr, range(256)))
assert garbled == "caf\u00c3\u00a9"
assert garbled.encode("latin-1").decode("utf-8") == "caf\u00e9"
print(ascii(garbled))
