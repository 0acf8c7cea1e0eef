class Stored:
    def __set__(self, instance, value):
        instance.__dict__["width"] = value


class Removable(Stored):
    def __delete__(self, instance):
        del instance.__dict__["width"]


class Box:
    width = Stored()


class Bag:
    width = Removable()


box, bag = Box(), Bag()
box.width = bag.width = 1
try:
    del box.width
except AttributeError as error:
    outcome = type(error).__name__
assert vars(bag) == {"width": 1}
assert type(vars(Bag)["width"]) is Removable
del bag.width
assert outcome == "AttributeError"
assert (vars(box), vars(bag)) == ({"width": 1}, {})
print(outcome, vars(box), vars(bag))
