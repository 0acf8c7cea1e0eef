class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *exc_info):
        {}["handle"]


class Translator(Manager):
    def __exit__(self, *exc_info):
        try:
            super().__exit__(*exc_info)
        except KeyError:
            raise OSError("no handle")


def chain_of(manager, action):
    try:
        with manager:
            action()
    except Exception as error:
        chain = []
        while error is not None:
            chain.append(repr(error))
            error = error.__context__
        return chain


in_block = "IndexError('list index out of range')"
assert chain_of(Manager(), lambda: [][7]) == ["KeyError('handle')", in_block]
assert chain_of(Manager(), lambda: None) == ["KeyError('handle')"]
assert chain_of(Translator(), lambda: [][7]) == ["OSError('no handle')", "KeyError('handle')", in_block]
print(chain_of(Translator(), lambda: [][7]))
