class File:
    def close(self):
        closed.append(self)


closed = []
files = [File(), 7, File()]
try:
    for file in files:
        file.close()
except AttributeError as error:
    message = str(error)

assert closed == files[:1]
assert message == "'int' object has no attribute 'close'"
print(len(closed), message)
