import sys

table, elements = dict.fromkeys(range(1000)), set(range(1000))
for holder, remove in ((table, table.pop), (elements, elements.remove)):
    full = sys.getsizeof(holder)
    for number in range(995):
        remove(number)
    assert list(holder) == [995, 996, 997, 998, 999]
    assert sys.getsizeof(holder) == full
    assert sys.getsizeof(holder.copy()) < full / 10
    holder.clear()
    assert sys.getsizeof(holder) < full / 10
print(table, elements)
