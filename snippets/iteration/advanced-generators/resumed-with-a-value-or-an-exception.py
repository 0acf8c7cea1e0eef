log = []


def inner():
    while True:
        try:
            log.append((yield))
        except (ValueError, GeneratorExit) as error:
            log.append(type(error).__name__)
            if type(error) is GeneratorExit:
                raise


def outer():
    yield from inner()


for generator in (inner(), outer()):
    log.clear()
    next(generator)
    generator.send("value")
    generator.throw(ValueError())
    generator.close()
    assert log == ["value", "ValueError", "GeneratorExit"]
print(generator.__name__, log)
