assert (bin(-5), hex(-255), oct(-8)) == ("-0b101", "-0xff", "-0o10")
assert (bin(-5 & 0xFF), -5 & 0xF) == ("0b11111011", 11)
assert (-5).to_bytes(1, "big", signed=True) == bytes([-5 & 0xFF])
print(bin(-5), bin(-5 & 0xFF))
