value, width, precision = 3.14159, 8, 2
assert f"{value:{width}.{precision}f}" == "    3.14"
assert f"{value:{'>' if width > 5 else '<'}{width + 2}.3}" == "      3.14"
print(f"{value:{width}.{precision}f}")
