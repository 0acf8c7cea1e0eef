# shows: a comprehension in a condition in a class body
class C:
    items = [1, 2]
    assert [i for i in items] == [1, 2]
    assert sum(i for i in items) == 3


print(C.items)
