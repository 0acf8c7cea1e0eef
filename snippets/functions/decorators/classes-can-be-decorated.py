plugins = []


def plugin(cls):
    plugins.append((cls, cls.suffix))
    return cls


@plugin
class Exporter:
    suffix = ".csv"


assert plugins == [(Exporter, ".csv")]
assert type(Exporter) is type
print([(cls.__name__, suffix) for cls, suffix in plugins])
