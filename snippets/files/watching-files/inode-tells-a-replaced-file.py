import os
from pathlib import Path


class Follower:
    def __init__(self, path):
        self.path = path
        self.file = open(path)

    def read(self):
        text = self.file.read()
        if os.stat(self.path).st_ino != os.fstat(self.file.fileno()).st_ino:
            self.file.close()
            self.file = open(self.path)
            text += self.file.read()
        return text


Path("app.log").write_text("one\n")
follower = Follower("app.log")
seen = [follower.read()]
with open("app.log", "a") as file:
    file.write("two\n")
os.rename("app.log", "app.log.1")
Path("app.log").write_text("three\n")
seen.append(follower.read())
follower.file.close()
print(seen)
assert seen == ["one\n", "two\nthree\n"]
