import heapq


class Task:
    pass


heap = []
pushed = []
for priority in (2, 1, 1):
    try:
        heapq.heappush(heap, (priority, Task()))
        pushed.append(priority)
    except TypeError:
        pushed.append("TypeError")
print(pushed)
assert pushed[:2] == [2, 1] and pushed[2:] in ([1], ["TypeError"])
assert pushed == [2, 1, 1]
