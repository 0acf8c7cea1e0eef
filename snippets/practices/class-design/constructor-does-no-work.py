class Config:
    def __init__(self, values):
        self.values = values

    @classmethod
    def read(cls, path):
        with open(path) as file:
            return cls(dict(line.strip().split("=") for line in file))


with open("app.conf", "w") as file:
    file.write("debug=1\nname=demo\n")
in_memory, from_file = Config({"debug": "1"}), Config.read("app.conf")
print(in_memory.values, from_file.values)
assert in_memory.values == {"debug": "1"}
assert from_file.values == {"debug": "1", "name": "demo"}
