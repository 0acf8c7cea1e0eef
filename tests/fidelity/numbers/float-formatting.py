# shows: formats of numbers
x = 1234567.891
assert f"{x:,.2f}" == "1,234,567.89"
print(f"{x:e} {x:g} {x:n} {255:#x} {5:08b} {-3:+d} {0.5:%}")
