# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

text = "postgresql://app:s3cret@db.example/shop"
url = sa.make_url(text)
shown = [f"{url!r}", f"{url}", url.render_as_string(hide_password=False)]
print(shown[0])
assert shown == ["postgresql://app:***@db.example/shop"] * 2 + [text]
