def save(report, *, overwrite=False, compress=False):
    return report, overwrite, compress


try:
    save("r", True, False)
except TypeError as error:
    refused = str(error)
found = [save("r", compress=True, overwrite=False), save("r", overwrite=False, compress=True)]
print(refused, found)
assert refused == "save() takes 1 positional argument but 3 were given"
assert found == [("r", False, True)] * 2
