# tries: to warn once, at the line that imports it, what each snippet has to show
# ends: passed
# forked: no
import warnings

warnings.warn("it is old", DeprecationWarning, stacklevel=2)


def look():
    return []
