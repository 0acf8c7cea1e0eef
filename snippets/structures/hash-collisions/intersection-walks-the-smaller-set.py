class Element:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return self.number == other.number


large = {Element(number) for number in range(1000)}
small = {Element(number) for number in (5, 500)}
owned = {id(element) for element in small}
assert sorted(element.number for element in large & small) == [5, 500]
assert {id(element) for element in large & small} == owned
assert {id(element) for element in small & large} == owned
print(len(large & small))
