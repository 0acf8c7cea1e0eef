from dataclasses import dataclass


@dataclass
class Named:
    name: str


@dataclass
class Priced:
    price: int


@dataclass
class Product(Named, Priced):
    stock: int


assert repr(Product(1, 2, 3)) == "Product(price=1, name=2, stock=3)"
print(Product(1, 2, 3))
