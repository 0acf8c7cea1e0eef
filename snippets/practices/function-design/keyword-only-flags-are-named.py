def save(report, *, overwrite, compress=False):
    return report, overwrite, compress


refused = []
for flags in [(True,), (True, False)]:
    try:
        save("r", *flags)
    except TypeError as error:
        refused.append("positional" in str(error))
found = [save("r", compress=True, overwrite=False), save("r", overwrite=True)]
print(refused, found)
assert refused == [True, True]
assert found == [("r", False, True), ("r", True, False)]
