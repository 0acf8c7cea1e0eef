def both_ways(condition, a, b):
    return (condition and a or b), (a if condition else b)


results = [both_ways(True, a, "b") for a in (0, "", None, 1)]
assert results == [("b", 0), ("b", ""), ("b", None), (1, 1)]
assert both_ways(False, 1, "b") == ("b", "b")
print(results)
