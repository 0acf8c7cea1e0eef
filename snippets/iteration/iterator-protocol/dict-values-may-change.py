stock = {"apple": 1, "pear": 2}
visited = []
for fruit, count in stock.items():
    visited.append((fruit, count))
    stock[fruit] = count * 10
assert visited == [("apple", 1), ("pear", 2)]
assert stock == {"apple": 10, "pear": 20}
print(stock)
