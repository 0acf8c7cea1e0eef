# /// script
# dependencies = ["django"]
# ///

from django.db import models

cascades = [name for name in vars(models) if name.endswith("CASCADE")]
assert "CASCADE" in cascades and set(cascades) <= {"CASCADE", "DB_CASCADE"}
print(cascades)
assert cascades == ["CASCADE"]
