values = ["", "80 ", "80", 80]
plain = [f"bad port {value}" for value in values]
quoted = [f"bad port {value!r}" for value in values]
assert (len(set(plain)), len(set(quoted))) == (3, 4)
assert quoted == ["bad port ''", "bad port '80 '", "bad port '80'", "bad port 80"]
print(quoted)
