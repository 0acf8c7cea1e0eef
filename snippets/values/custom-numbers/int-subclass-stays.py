class Cents(int):
    pass


total = Cents(5) + Cents(7)

print(type(total).__name__)
assert total == 12
assert type(total) is Cents
