# shows: a missing module is named
# ends: raised|unfit
import no_such_module_anywhere
