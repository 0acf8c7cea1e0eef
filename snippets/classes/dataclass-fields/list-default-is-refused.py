from dataclasses import dataclass

outcomes = []
for default in ([], {}, set(), ()):
    try:

        @dataclass
        class Basket:
            items: object = default

        outcomes.append(Basket().items)
    except ValueError as error:
        outcomes.append(str(error))

assert outcomes == [
    "mutable default <class 'list'> for field items is not allowed: use default_factory",
    "mutable default <class 'dict'> for field items is not allowed: use default_factory",
    "mutable default <class 'set'> for field items is not allowed: use default_factory",
    (),
]
print(*outcomes, sep="\n")
