import copy


class Items:
    __copy__ = __deepcopy__ = None

    def __init__(self):
        self.values = [1]


items = Items()
assert (items.__copy__, items.__deepcopy__) == (None, None)
shallow, deep = copy.copy(items), copy.deepcopy(items)
assert [type(each) for each in (shallow, deep)] == [Items, Items]
assert shallow is not items
assert shallow.values is items.values
assert deep.values is not items.values
assert deep.values == [1]
print(vars(shallow), vars(deep))
