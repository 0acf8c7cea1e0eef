def last(items, stop=()):
    for item in items:
        if item in stop:
            break
    try:
        return item
    except UnboundLocalError:
        return "unbound"


assert (last([1, 2, 3]), last([1, 2, 3], stop=[2]), last([])) == (3, 2, "unbound")
print(last([1, 2, 3]), last([]))
