# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import Column, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


tagging = Table(
    "tagging",
    Base.metadata,
    Column("post_id", ForeignKey("post.id")),
    Column("tag_id", ForeignKey("tag.id")),
)


class Post(Base):
    __tablename__ = "post"
    id: Mapped[int] = mapped_column(primary_key=True)
    tags: Mapped[list["Tag"]] = relationship(secondary=tagging)


class Tag(Base):
    __tablename__ = "tag"
    id: Mapped[int] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    tag = Tag()
    first, second = Post(tags=[tag]), Post()
    session.add_all([first, second])
    session.flush()
    second.tags.append(tag)
    session.flush()
    linked = session.execute(select(tagging)).all()
    second.tags.remove(tag)
    session.flush()
    unlinked = session.execute(select(tagging)).all()
    kept = (session.scalars(select(Post.id)).all(), session.scalars(select(Tag.id)).all())
assert linked == [(1, 1), (2, 1)]
assert unlinked == [(1, 1)]
assert kept == ([1, 2], [1])
print(linked, unlinked, kept)
