class Element:
    hashed = 0

    def __init__(self, number, owner):
        self.number, self.owner = number, owner

    def __hash__(self):
        Element.hashed += 1
        return self.number

    def __eq__(self, other):
        return self.number == other.number


large = {Element(number, "large") for number in range(1000)}
small = {Element(number, "small") for number in (5, 500, 5000)}
Element.hashed = 0
owners = [{element.owner for element in result} for result in (large & small, small & large)]
assert owners == [{"small"}, {"small"}]
assert [element.number for element in sorted(large & small, key=lambda element: element.number)] == [5, 500]
assert Element.hashed == 0
print(owners)
