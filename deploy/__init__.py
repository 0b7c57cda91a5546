"""Many readers: nginx before N explorers and the light endings, by engines that exist already."""
