def save(report, *, overwrite, compress):
    return report, overwrite, compress


try:
    save("r", True, False)
except TypeError as error:
    refused = str(error)
found = [save("r", compress=True, overwrite=False), save("r", overwrite=False, compress=True)]
print(found)
assert "save() takes 1 positional argument but 3 " in refused
assert found == [("r", False, True)] * 2
