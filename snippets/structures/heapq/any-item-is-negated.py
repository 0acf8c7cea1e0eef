import heapq


def greatest(items):
    try:
        heap = [-item for item in items]
    except TypeError as error:
        return str(error)
    heapq.heapify(heap)
    return -heap[0]


outcomes = [greatest([3, 9]), greatest([9, 3]), greatest("ab")]
print(outcomes)
assert outcomes[:2] == [9, 9]
assert outcomes[2] in ("b", "bad operand type for unary -: 'str'")
assert outcomes[2] == "b"
