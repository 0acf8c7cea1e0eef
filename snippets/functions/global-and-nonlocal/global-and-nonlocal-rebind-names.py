count = 0


def assign_global():
    global count
    count = 2


def outer():
    depth = 0

    def assign_nonlocal():
        nonlocal depth
        depth = 2

    before = depth
    assign_nonlocal()
    return before, depth


counts = [count]
assign_global()
counts.append(count)

assert counts == [0, 2]
assert outer() == (0, 2)
print(f"count before and after: {counts}, depth before and after: {outer()}")
