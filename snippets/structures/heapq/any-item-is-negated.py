import heapq


def greatest(items):
    try:
        heap = [-item for item in items]
    except TypeError as error:
        return str(error)
    heapq.heapify(heap)
    return -heap[0]


print(greatest("ab"))
assert greatest([3, 9, 5]) == greatest([9, 3]) == 9
assert greatest("ab") in ("b", "bad operand type for unary -: 'str'")
assert greatest("ab") == "b"
