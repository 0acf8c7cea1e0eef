name, size = "Ann", 3.14159

texts = ["%s has %.2f" % (name, size), "{} has {:.2f}".format(name, size), f"{name} has {size:.2f}"]
assert texts == ["Ann has 3.14"] * 3
aligned = ["%-6s|%6d|%06.1f" % (name, 42, size), "{:<6}|{:>6d}|{:06.1f}".format(name, 42, size)]
assert aligned == ["Ann   |    42|0003.1"] * 2
print(texts[0], aligned[0])
