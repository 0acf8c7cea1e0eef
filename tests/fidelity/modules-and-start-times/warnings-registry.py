# shows: the module has no registry of warnings at the start, and one after a warning
import warnings

assert "__warningregistry__" not in globals()
warnings.warn("shown once")
assert "__warningregistry__" in globals()
print(len(__warningregistry__))
