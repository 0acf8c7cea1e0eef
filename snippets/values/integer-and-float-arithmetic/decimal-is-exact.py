from decimal import Decimal

product = Decimal(1) / Decimal(3) * 3
print(product)
assert product == 1
