def grow(parameter, more):
    parameter += more
    return parameter


my_list, my_tuple = [1], (1,)

assert grow(my_list, [2]) == [1, 2]
assert grow(my_tuple, (2,)) == (1, 2)
assert my_list == [1, 2]
assert my_tuple == (1,)

assert hasattr(list, "__iadd__") is True
assert hasattr(tuple, "__iadd__") is False
print(my_list, my_tuple)
