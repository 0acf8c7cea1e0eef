class Node:
    next = None


def has_cycle(head):
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False


checked = []
for length in range(1, 12):
    for target in [None, *range(length)]:
        chain = [Node() for _ in range(length)]
        for node, follower in zip(chain, chain[1:]):
            node.next = follower
        if target is not None:
            chain[-1].next = chain[target]
        assert has_cycle(chain[0]) is (target is not None)
        checked.append(target is not None)
assert (has_cycle(None), len(checked), sum(checked)) == (False, 77, 66)
print(len(checked), sum(checked))
