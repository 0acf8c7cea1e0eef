import copy


class Session:
    calls_of_init = 0

    def __init__(self):
        Session.calls_of_init += 1


first = Session()
assert Session.calls_of_init == 1
second = copy.copy(first)
objects = len({id(first), id(second)})
print(objects, "objects,", Session.calls_of_init, "call of __init__")
assert objects == 2
assert Session.calls_of_init == objects
