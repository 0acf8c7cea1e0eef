items = []
count = 0


def mutate_and_assign():
    items.append("new")
    count = 1
    return count


def assign_global():
    global count
    count = 2


def outer():
    depth = 0

    def assign():
        depth = 1
        return depth

    def assign_nonlocal():
        nonlocal depth
        depth = 2

    seen = []
    assign()
    seen.append(depth)
    assign_nonlocal()
    seen.append(depth)
    return seen


mutate_and_assign()
counts = [count]
assign_global()
counts.append(count)

assert items == ["new"]
assert counts == [0, 2]
assert outer() == [0, 2]
print(f"items {items}; count without and with global: {counts}; depth without and with nonlocal: {outer()}")
