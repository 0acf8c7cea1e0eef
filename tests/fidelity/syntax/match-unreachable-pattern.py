# shows: a pattern that catches everything before others
# ends: unfit|refused
x = 1
match x:
    case y:
        pass
    case 1:
        pass
assert x == 1
