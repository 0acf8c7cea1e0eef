# shows: side effects of conditions happen once each
items = [1, 2, 3]
while items:
    before = len(items)
    assert items.pop() == before
print(items)
