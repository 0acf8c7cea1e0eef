def best(items, limit, downwards):
    row = [0] * (limit + 1)
    for weight, value in items:
        totals = range(weight, limit + 1)
        for total in reversed(totals) if downwards else totals:
            row[total] = max(row[total], row[total - weight] + value)
    return row[limit]


results = [best([(2, 3)], 4, downwards) for downwards in (True, False)]
print(results)
assert results[0] == 3
assert results[1] == results[0]
