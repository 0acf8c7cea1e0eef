class Upper:
    def __setattr__(self, name, value):
        super().__setattr__(name, value.upper())

    def __getattribute__(self, name):
        return super().__getattribute__(name) + "!"


thing = Upper()
thing.word = "hello"
assert thing.word == "HELLO!"
print(thing.word)
