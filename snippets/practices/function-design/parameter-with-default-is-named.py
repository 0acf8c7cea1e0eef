def save(report, overwrite=False, compress=False):
    return report, overwrite, compress


by_name = save("r", compress=True)
try:
    by_place = save("r", False, True)
except TypeError as error:
    by_place = type(error).__name__
print(by_name, by_place)
assert by_name == ("r", False, True)
assert by_place in (by_name, "TypeError")
assert by_place == "TypeError"
