# shows: a DeprecationWarning of __main__ is shown
import warnings

warnings.warn("old", DeprecationWarning)
warnings.warn("pending", PendingDeprecationWarning)
assert issubclass(DeprecationWarning, Warning)
