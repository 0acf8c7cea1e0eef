class Cents(int):
    pass


total = Cents(1) + Cents(2)

print(type(total).__name__)
assert type(total) is Cents
