def save(report, *, overwrite, compress=False):
    return report, overwrite, compress


try:
    save("r", True, False)
except TypeError as error:
    refused = "positional" in str(error)
found = save("r", compress=True, overwrite=False)
print(refused, found)
assert refused is True
assert found == ("r", False, True)
